// The programs that are compared, each a process of its own that reads the same files.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const project = join(here, "..", "SalesProcess.Benchmarks");
const library = join(project, "bin", "Release", "net10.0", "SalesProcess.Benchmarks.dll");
const node = (script) => (folder, variant, threads, runs) =>
  report(process.execPath, [join(here, script), folder, variant, threads, runs], {
    POLARS_MAX_THREADS: String(threads),
  });

/** The library itself. */
export const ours = {
  name: "SalesProcess",
  run: (folder, variant, threads, runs) =>
    report("dotnet", [library, "peer", folder, variant, threads, runs]),
};

const others = [
  { name: "DuckDB", package: "@duckdb/node-api", run: node("duckdb.mjs") },
  { name: "Polars", package: "nodejs-polars", run: node("polars.mjs") },
];

/** Builds the library, installs the peers where they are not, and writes the lines. */
export function prepare(folder, lines) {
  execFileSync("dotnet", ["build", project, "-c", "Release", "-v", "quiet", "--nologo"], toStderr);
  if (!existsSync(join(here, "node_modules"))) {
    execFileSync("npm", ["ci"], { ...toStderr, cwd: here, shell: process.platform === "win32" });
  }

  execFileSync("dotnet", [library, "lines", folder, String(lines)], toStderr);
}

/** The peers that this machine can load, and those that it cannot. */
export async function peers() {
  const found = { present: [], absent: [] };
  for (const peer of others) {
    try {
      // in a process of its own: a library that is loaded takes memory and threads
      const script = `await import(${JSON.stringify(peer.package)})`;
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: here,
        stdio: "pipe",
      });
      found.present.push(peer);
    } catch (error) {
      const why = String(error.stderr).match(/^\w*Error.*/m)?.[0] ?? error.message;
      console.error(`${peer.name} cannot be loaded: ${why}`);
      found.absent.push(peer);
    }
  }

  return found;
}

const toStderr = { stdio: ["ignore", 2, 2] };

function report(program, parameters, environment = {}) {
  const text = execFileSync(program, parameters.map(String), {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", 2],
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  return JSON.parse(text);
}
