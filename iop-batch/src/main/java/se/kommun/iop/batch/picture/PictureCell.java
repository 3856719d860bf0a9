package se.kommun.iop.batch.picture;

/**
 * One cell that holds something, or that there is something to say at.
 *
 * @param column from 1
 * @param shown what stands in it; a mask instead of personal data
 */
public record PictureCell(int column, String shown, Understood understood, Doubt doubt) {}
