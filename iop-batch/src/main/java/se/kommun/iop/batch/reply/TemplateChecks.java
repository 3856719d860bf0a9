package se.kommun.iop.batch.reply;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.kommun.iop.domain.activity.Measure;
import se.kommun.iop.domain.language.Phrasebook;

/** Help while filling in: a choice of the two words, and a mark on whatever could not be read. Nothing is refused. */
final class TemplateChecks {

    private TemplateChecks() {}

    static void add(XSSFSheet sheet, Phrasebook words, Measure measure, CellRangeAddress figures) {
        var closed = words.say("template.closed");
        var cancelled = words.say("template.cancelled");
        var helper = sheet.getDataValidationHelper();
        var choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {closed, cancelled}),
                new CellRangeAddressList(
                        figures.getFirstRow(),
                        figures.getLastRow(),
                        figures.getFirstColumn(),
                        figures.getLastColumn()));
        // A list that insisted would keep the figures out
        choice.setShowErrorBox(false);
        choice.createPromptBox(words.say("template.prompt-title"), words.say("template.prompt"));
        choice.setShowPromptBox(true);
        sheet.addValidationData(choice);
        mark(sheet, figures, unreadable(figures, measure, closed, cancelled));
    }

    private static String unreadable(CellRangeAddress figures, Measure measure, String closed, String cancelled) {
        var first = new org.apache.poi.ss.util.CellReference(figures.getFirstRow(), figures.getFirstColumn())
                .formatAsString(false);
        var text = "AND(ISTEXT(@),@<>\"" + closed + "\",@<>\"" + cancelled + "\")";
        var number = "AND(ISNUMBER(@),OR(@<0,@>" + measure.highest() + ",@<>ROUND(@," + measure.decimals() + ")))";
        return "OR(" + text.replace("@", first) + "," + number.replace("@", first) + ")";
    }

    private static void mark(XSSFSheet sheet, CellRangeAddress figures, String when) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(when);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        rule.createFontFormatting().setFontStyle(true, true);
        formatting.addConditionalFormatting(new CellRangeAddress[] {figures}, rule);
    }
}
