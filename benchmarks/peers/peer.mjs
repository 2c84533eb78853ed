// What the peers have in common: they read the same files, do a job once to warm up and then so often with the time taken,
// and report one line of JSON, as the library does.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

export const columns = [
  "book",
  "counted",
  "inTransit",
  "lentOut",
  "from",
  "to",
  "lastPeriod",
  "unitValue",
  "outlet",
];

/** Reads a column: numbers of four bytes, as the machine orders them. */
export function readColumn(folder, name) {
  const file = openSync(join(folder, `${name}.i32`), "r");
  try {
    const column = new Int32Array(fstatSync(file).size / Int32Array.BYTES_PER_ELEMENT);
    const bytes = new Uint8Array(column.buffer);
    for (let read = 0; read < bytes.length; ) {
      const count = readSync(file, bytes, read, Math.min(bytes.length - read, 1 << 28), null);
      if (count === 0) {
        throw new Error(`${name} ended early.`);
      }

      read += count;
    }

    return column;
  } finally {
    closeSync(file);
  }
}

/**
 * Runs a peer as a program of its own: <folder> <variant> <threads> [<runs>].
 * `load(folder, threads)` makes the jobs by variant and says how many lines there are; a job has `run`, which is timed,
 * `answers`, which is not, and where something is to be cleared away before each run, `before`, which is not either.
 */
export async function main(load) {
  const [folder, variant, threads, count = "5"] = process.argv.slice(2);
  const runs = Number(count);
  const { jobs, lines } = await load(folder, Number(threads));
  const job = jobs[variant];
  const times = [];
  for (let run = 0; run <= runs; run++) {
    await job.before?.();
    const start = process.hrtime.bigint();
    await job.run();
    const took = process.hrtime.bigint() - start;
    if (run > 0) {
      times.push(Number(took) / lines);
    }
  }

  times.sort((one, other) => one - other);
  const answers = (await job.answers()).map((row) => row.map(String));
  const report = { ns_per_line: times[runs >> 1] ?? null, answers };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
