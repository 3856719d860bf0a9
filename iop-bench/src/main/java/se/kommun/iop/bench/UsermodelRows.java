package se.kommun.iop.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** The rows of a workbook by POI's usermodel, one at a time. */
final class UsermodelRows extends AbstractItemCountingItemStreamItemReader<OrdinaryJob.RowOfList> {

    private final Path file;
    private @Nullable Workbook workbook;
    private int next;

    UsermodelRows(Path file) {
        this.file = file;
        setName("usermodelRows");
    }

    @Override
    protected void doOpen() throws IOException {
        workbook = WorkbookFactory.create(file.toFile(), null, true);
        next = 1;
    }

    @Override
    protected OrdinaryJob.@Nullable RowOfList doRead() {
        if (workbook == null) {
            return null;
        }
        Sheet sheet = workbook.getSheetAt(0);
        if (next > sheet.getLastRowNum()) {
            return null;
        }
        var row = sheet.getRow(next++);
        return new OrdinaryJob.RowOfList(
                sheet.getSheetName(),
                row.getCell(2).getAddress().formatAsString(),
                row.getCell(0).getLocalDateTimeCellValue().toLocalDate(),
                row.getCell(1).getStringCellValue(),
                row.getCell(2).getNumericCellValue());
    }

    @Override
    protected void doClose() throws IOException {
        if (workbook != null) {
            workbook.close();
            workbook = null;
        }
    }
}
