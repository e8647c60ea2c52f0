package org.skolbro.ui.internal.text;

import java.util.List;

import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload says. */
public final class UploadTexts {

    private UploadTexts() {
    }

    /** @param most bytes of one file */
    public static UploadI18N upTo(long most, Words words) {
        return new UploadI18N()
            .setDropFiles(new UploadI18N.DropFiles().setOne(words.say("upload.drop-one")).setMany(words.say("upload.drop")))
            .setAddFiles(new UploadI18N.AddFiles().setOne(words.say("upload.add-one")).setMany(words.say("upload.add")))
            .setError(new UploadI18N.Error().setTooManyFiles(words.say("upload.too-many"))
                .setFileIsTooBig(words.say("upload.too-big", words.size(most))).setIncorrectFileType(words.say("upload.wrong-type")))
            .setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(words.say("upload.connecting"))
                    .setStalled(words.say("upload.stalled")).setProcessing(words.say("upload.processing"))
                    .setHeld(words.say("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(words.say("upload.left"))
                    .setUnknown(words.say("upload.left-unknown")))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(words.say("upload.unavailable"))
                    .setUnexpectedServerError(words.say("upload.failed")).setForbidden(words.say("upload.failed"))))
            .setFile(new UploadI18N.File().setRetry(words.say("upload.retry")).setStart(words.say("upload.start"))
                .setRemove(words.say("upload.remove")))
            .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}
