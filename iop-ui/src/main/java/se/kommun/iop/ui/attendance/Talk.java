package se.kommun.iop.ui.attendance;

import java.util.Optional;
import java.util.function.Consumer;
import se.kommun.iop.domain.observation.Choice;
import se.kommun.iop.domain.observation.Recipe;

/**
 * What whoever looks at a list may say about it.
 *
 * @param answer an answer to what it leaves open; empty when it is past being answered
 * @param follow that it is to be read by a recipe
 * @param remember that the answers are to be remembered; empty when there is nothing new to remember
 */
record Talk(Optional<Consumer<Choice>> answer, Consumer<Recipe> follow, Optional<Runnable> remember) {}
