package se.kommun.iop.ui.writing;

import com.vaadin.flow.component.Component;

/** Where a text is written or chosen: its value is always the text of an answer. */
interface WrittenField {

    Component component();

    String text();

    /** Shows another text; nobody hears of it. */
    void show(String text);

    void whenWritten(Runnable heard);

    void focus();

    /** What is wrong with what stands there; nothing is cut. */
    default void tooLong(boolean is) {}
}
