package se.kommun.iop.domain.agreement;

import java.util.List;
import java.util.Locale;
import se.kommun.iop.domain.language.Sentence;

/**
 * Agreements as files that people write and read (avtalsfil). An adapter is found with {@link java.util.ServiceLoader},
 * so that a command can read a file without any framework or database.
 */
public interface AgreementDefinitions {

    /** Refuses what cannot be understood, and what contradicts itself. */
    Reply read(byte[] file);

    /**
     * A file that has been taken in before. It is read even if a rule has come since then that it contradicts: what was
     * kept can always be read again.
     */
    Reply reread(byte[] file);

    /** The agreement as a file that {@link #read} turns back into an equal agreement. */
    byte[] write(Agreement agreement);

    /** A fault in Swedish or English. */
    String say(Fault fault, Locale locale);

    /** The answer to whoever hands in an agreement file. */
    sealed interface Reply {

        record Understood(Agreement agreement) implements Reply {}

        /** All faults at once; nothing is taken in. */
        record Faulty(List<Fault> faults) implements Reply {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * One fault.
     *
     * @param line from 1; 0 when it is about the whole file
     * @param path where in the structure, such as {@code instalments[1].amount}
     * @param problem what is wrong
     * @param remedy how to mend it
     */
    record Fault(int line, String path, Sentence problem, Sentence remedy) {}
}
