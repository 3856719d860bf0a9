package se.kommun.iop.ui.command;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.kommun.iop.ui.WallClock;

/**
 * The rooms that a command needs: registers and imports, no screens. Which parts of Spring Boot it starts stands in the
 * {@code .imports} file of the same name. Not a configuration by annotation, or the server would find it too.
 */
@ImportAutoConfiguration
@ComponentScan({"se.kommun.iop.persistence", "se.kommun.iop.batch"})
@Import(WallClock.class)
class CommandHouse {}
