package se.kommun.iop.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills Batch's own tables with runs as the import leaves them, all finished and numbered below zero. */
record OldRuns(JdbcClient tables) {

    private static final String FINISHED = "'2020-01-01 10:00:00', '2020-01-01 10:00:00', '2020-01-01 10:00:01', "
            + "'COMPLETED', 'COMPLETED', '', '2020-01-01 10:00:01'";

    void fill(int runs) {
        seed(
                runs,
                "insert into batch_job_instance (job_instance_id, version, job_name, job_key) "
                        + "select -x, 0, 'attendanceImport', concat('old', x) from");
        seed(
                runs,
                "insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, "
                        + "end_time, status, exit_code, exit_message, last_updated) select -x, 2, -x, " + FINISHED
                        + " from");
        seed(
                runs,
                "insert into batch_job_execution_context (job_execution_id, short_context) select -x, 'rO0ABX' from");
        for (var parameter : new String[] {"agreement", "fingerprint", "list", "attempt", "asOf"}) {
            seed(
                    runs,
                    "insert into batch_job_execution_params (job_execution_id, parameter_name, parameter_type, "
                            + "parameter_value, identifying) select -x, '" + parameter
                            + "', 'java.lang.String', concat('value', x), 'Y' from");
        }
        for (int step = 0; step < 3; step++) {
            seed(
                    runs,
                    "insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, "
                            + "create_time, start_time, end_time, status, exit_code, exit_message, last_updated) select -x * 3 - "
                            + step + ", 3, 'step" + step + "', -x, " + FINISHED + " from");
            seed(
                    runs,
                    "insert into batch_step_execution_context (step_execution_id, short_context) select -x * 3 - "
                            + step + ", 'rO0ABX' from");
        }
        tables.sql("analyze").update();
    }

    private void seed(int runs, String statement) {
        tables.sql((statement + " generate_series(1, " + runs + ") as old(x)")
                        .replace("'2020-01-01 10:00:00'", "timestamp '2020-01-01 10:00:00'")
                        .replace("'2020-01-01 10:00:01'", "timestamp '2020-01-01 10:00:01'"))
                .update();
    }
}
