package se.kommun.iop.batch.workbook;

/** The answer to whoever wants to look into a received file. */
public sealed interface OpenReply {

    record Opened(Workbook workbook) implements OpenReply {}

    record Refused(Refusal refusal) implements OpenReply {}
}
