// DuckDB: the lines in a table in memory. Products are of 64 bits, and one that does not fit is an error; sums are HUGEINT.
import { DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import { columns, main, readColumn } from "./peer.mjs";

const rowsOfChunk = 2048;

const assessed = `
  SELECT *, counted - expected AS variance, (counted - expected)::BIGINT * "unitValue" AS value
  FROM (SELECT *, book - "inTransit" - "lentOut" AS expected FROM lines)`;

const totals = `
  count(*) FILTER (counted < 0),
  count(*) FILTER (counted >= 0 AND counted < "from"),
  count(*) FILTER (counted >= "from" AND counted <= "to"),
  count(*) FILTER (counted >= 0 AND counted > "to"),
  coalesce(sum(value) FILTER (counted >= 0), 0),
  coalesce(sum(abs(value)) FILTER (counted >= 0), 0),
  coalesce(sum(book::BIGINT * "unitValue") FILTER (counted >= 0), 0),
  coalesce(sum((counted - "to")::BIGINT * "unitValue") FILTER (counted >= 0 AND counted > "to"), 0),
  coalesce(sum(greatest("from" - counted - "inTransit", 0)) FILTER (counted >= 0 AND counted < "from"), 0),
  coalesce(sum(counted) FILTER (counted >= 0), 0)`;

const results = `
  CREATE TABLE results AS SELECT
    CASE WHEN counted < 0 THEN 0 WHEN counted < "from" THEN 1 WHEN counted <= "to" THEN 2 ELSE 3 END::UTINYINT
      AS status,
    CASE WHEN counted < 0 THEN 0 ELSE variance END AS variance,
    CASE WHEN counted < 0 THEN 0 ELSE value END AS value,
    CASE WHEN counted > "to" THEN (counted - "to")::BIGINT * "unitValue" ELSE 0 END AS excess,
    CASE WHEN counted >= 0 AND counted < "from" THEN greatest("from" - counted - "inTransit", 0) ELSE 0 END
      AS replenish
  FROM (${assessed})`;

const totalsOfResults = `
  SELECT count(*) FILTER (status = 0), count(*) FILTER (status = 1), count(*) FILTER (status = 2),
    count(*) FILTER (status = 3), sum(variance), sum(value), sum(abs(value)), sum(excess), sum(replenish)
  FROM results`;

async function fill(connection, folder) {
  const names = columns.map((name) => `"${name}" INTEGER NOT NULL`);
  await connection.run(`CREATE TABLE lines (${names.join(", ")})`);
  const data = columns.map((name) => readColumn(folder, name));
  const lines = data[0].length;
  const appender = await connection.createAppender("lines");
  for (let from = 0; from < lines; from += rowsOfChunk) {
    const to = Math.min(from + rowsOfChunk, lines);
    const chunk = DuckDBDataChunk.create(columns.map(() => INTEGER), to - from);
    data.forEach((column, i) => chunk.setColumnValues(i, column.subarray(from, to)));
    appender.appendDataChunk(chunk);
  }

  appender.closeSync();
  return lines;
}

await main(async (folder, threads) => {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const lines = await fill(connection, folder);

  // the whole answer is there when it has run
  const query = (sql) => {
    let last;
    return {
      run: async () => {
        last = await connection.run(sql);
      },
      answers: () => last.getRows(),
    };
  };

  return {
    lines,
    jobs: {
      summary: query(
        `SELECT ${totals}, coalesce(sum("lastPeriod") FILTER (counted >= 0), 0) FROM (${assessed})`,
      ),
      full: {
        before: () => connection.run("DROP TABLE IF EXISTS results"),
        run: () => connection.run(results),
        answers: async () => (await connection.run(totalsOfResults)).getRows(),
      },
      outlets: query(`SELECT outlet, ${totals} FROM (${assessed}) GROUP BY outlet`),
    },
  };
});
