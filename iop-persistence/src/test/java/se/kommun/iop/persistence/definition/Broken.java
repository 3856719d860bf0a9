package se.kommun.iop.persistence.definition;

/**
 * A shipped file with one thing changed, and the fault that it must lead to.
 *
 * @param path where; empty for the whole line or file
 */
record Broken(String name, String text, String fault, String path) {

    @Override
    public String toString() {
        return name;
    }
}
