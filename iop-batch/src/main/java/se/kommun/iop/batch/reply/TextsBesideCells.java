package se.kommun.iop.batch.reply;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.kommun.iop.batch.reading.PersonalDataExtent;
import se.kommun.iop.batch.reading.vocabulary.PersonalData;

/** Takes what may tell who somebody is out of a copy where no cell holds it: headers, names, properties, links. */
final class TextsBesideCells {

    private final PersonalDataExtent extent = new PersonalDataExtent();

    void mask(XSSFWorkbook book) throws InvalidFormatException {
        properties(book.getProperties());
        names(book);
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            var sheet = book.getSheetAt(i);
            headers(sheet);
            links(sheet);
        }
    }

    /** What names somebody goes; the rest stays unless it tells who somebody is. */
    private void properties(POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        core.setTitle(kept(core.getTitle()));
        core.setDescription(kept(core.getDescription()));
        core.setSubjectProperty(kept(core.getSubject()));
        core.setKeywords(kept(core.getKeywords()));
        core.setCategory(kept(core.getCategory()));
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        if (extended.isSetManager()) {
            extended.unsetManager();
        }
        if (extended.isSetTitlesOfParts()) {
            extended.unsetTitlesOfParts();
        }
        if (extended.isSetHeadingPairs()) {
            extended.unsetHeadingPairs();
        }
        var custom = properties.getCustomProperties().getUnderlyingProperties();
        for (int i = custom.sizeOfPropertyArray() - 1; i >= 0; i--) {
            var property = custom.getPropertyArray(i);
            if (property.isSetLpwstr() && tells(property.getLpwstr()) || tells(property.getName())) {
                custom.removeProperty(i);
            }
        }
    }

    private void names(XSSFWorkbook book) {
        for (Name name : new ArrayList<Name>(book.getAllNames())) {
            var comment = name.getComment();
            if (tells(name.getNameName().replace('_', '-'))
                    || tells(formula(name))
                    || comment != null && tells(comment)) {
                book.removeName(name);
            }
        }
    }

    private static String formula(Name name) {
        var formula = name.getRefersToFormula();
        return formula == null ? "" : formula;
    }

    /** A header that tells who somebody is goes whole. */
    private void headers(XSSFSheet sheet) {
        for (var part : List.of(
                sheet.getOddHeader(),
                sheet.getEvenHeader(),
                sheet.getFirstHeader(),
                sheet.getOddFooter(),
                sheet.getEvenFooter(),
                sheet.getFirstFooter())) {
            part.setLeft(kept(part.getLeft()));
            part.setCenter(kept(part.getCenter()));
            part.setRight(kept(part.getRight()));
        }
    }

    private void links(XSSFSheet sheet) throws InvalidFormatException {
        for (Hyperlink link : new ArrayList<>(sheet.getHyperlinkList())) {
            var address = link.getAddress();
            if (address != null && isPersonal(address)) {
                sheet.removeHyperlink(link.getFirstRow(), link.getFirstColumn());
            }
        }
        // The address itself stands outside the sheet, also when its link is gone.
        var part = sheet.getPackagePart();
        var left = new ArrayList<String>();
        for (var relation : part.getRelationshipsByType(XSSFRelation.SHEET_HYPERLINKS.getRelation())) {
            if (isPersonal(relation.getTargetURI().toString())) {
                left.add(relation.getId());
            }
        }
        left.forEach(part::removeRelationship);
    }

    private boolean isPersonal(String address) {
        return address.startsWith("mailto:") || address.startsWith("tel:") || tells(address);
    }

    private String kept(@Nullable String text) {
        return text == null || tells(text) ? "" : text;
    }

    private boolean tells(String text) {
        return extent.tellsWho(text) || PersonalData.looksLikeName(text);
    }
}
