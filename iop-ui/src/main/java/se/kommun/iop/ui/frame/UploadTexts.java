package se.kommun.iop.ui.frame;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the field for files says. */
public final class UploadTexts {

    private UploadTexts() {}

    public static UploadI18N one() {
        return texts(Words.say("upload.choose.one"), Words.say("upload.drop.one"));
    }

    public static UploadI18N many() {
        return texts(Words.say("upload.choose.many"), Words.say("upload.drop.many"));
    }

    private static UploadI18N texts(String choose, String drop) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.say("upload.error.many"))
                        .setFileIsTooBig(Words.say("upload.error.big"))
                        .setIncorrectFileType(Words.say("upload.error.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.say("upload.connecting"))
                                .setStalled(Words.say("upload.stalled"))
                                .setProcessing(Words.say("upload.processing"))
                                .setHeld(Words.say("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Words.say("upload.remaining"))
                                .setUnknown(Words.say("upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.say("upload.error.server"))
                                .setUnexpectedServerError(Words.say("upload.error.server"))
                                .setForbidden(Words.say("upload.error.forbidden"))
                                .setFileTooLarge(Words.say("upload.error.big"))))
                .setFile(new UploadI18N.File()
                        .setStart(Words.say("upload.start"))
                        .setRetry(Words.say("upload.retry"))
                        .setRemove(Words.say("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}
