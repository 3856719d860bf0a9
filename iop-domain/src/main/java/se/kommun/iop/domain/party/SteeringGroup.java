package se.kommun.iop.domain.party;

import java.util.List;

/** Who leads the partnership together (styrgrupp), seat by seat; exactly one seat convenes. */
public record SteeringGroup(List<Seat> seats, String clause) {

    /** @throws IllegalArgumentException unless exactly one seat convenes */
    public SteeringGroup {
        seats = List.copyOf(seats);
        if (seats.stream().filter(Seat::convener).count() != 1) {
            throw new IllegalArgumentException("A steering group has exactly one convener");
        }
    }

    /**
     * One seat.
     *
     * @param role who sits there, by role
     * @param from the party or unit that the seat belongs to
     */
    public record Seat(String role, String from, boolean convener) {}
}
