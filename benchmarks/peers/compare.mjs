// Compares the columns of stock with other programs over the same lines. See README.md.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sameAnswers } from "./answers.mjs";
import { ours, peers, prepare } from "./programs.mjs";

const variants = ["summary", "full", "outlets"];
const threadCounts = [1, 2];
const timedRuns = 5;

const { values } = parseArgs({
  options: {
    lines: { type: "string", default: "10000000" },
    rounds: { type: "string", default: "3" },
  },
});
const lines = whole("lines");
const rounds = whole("rounds");
const folder = join(import.meta.dirname, "data", String(lines));

console.error(`Writing ${lines.toLocaleString("en")} lines …`);
prepare(folder, lines);
const { present, absent } = await peers();
const cells = variants.flatMap((variant) => threadCounts.map((threads) => ({ variant, threads })));

process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

// nothing is measured before all agree on everything
for (const { variant, threads } of cells) {
  const expected = ours.run(folder, variant, threads, 0).answers;
  for (const peer of present) {
    sameAnswers(peer.name, variant, threads, expected, peer.run(folder, variant, threads, 0).answers);
  }

  console.error(`${variant}, ${threads} thread(s): all agree.`);
}

console.log("| Peer | Variant | Threads | Lines | ratio median (min–max) |");
console.log("| --- | --- | ---: | ---: | ---: |");
for (const peer of present) {
  for (const { variant, threads } of cells) {
    const ratios = measure(peer, variant, threads);
    const spread = `${shown(ratios[0])}–${shown(ratios.at(-1))}`;
    row(peer.name, variant, threads, `${shown(middle(ratios))} × (${spread})`);
  }
}

for (const peer of absent) {
  row(peer.name, "–", "–", "cannot be loaded here, not measured");
}

// one and the other by turns, so that what disturbs the machine for longer than a round disturbs both
function measure(peer, variant, threads) {
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const one = ours.run(folder, variant, threads, timedRuns);
    const other = peer.run(folder, variant, threads, timedRuns);
    sameAnswers(peer.name, variant, threads, one.answers, other.answers);
    ratios.push(other.ns_per_line / one.ns_per_line);
  }

  return ratios.sort((one, other) => one - other);
}

function middle(sorted) {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function shown(ratio) {
  return ratio.toFixed(ratio < 10 ? 1 : 0);
}

function row(...cells) {
  const [name, variant, threads, ratio] = cells;
  console.log(`| ${name} | ${variant} | ${threads} | ${lines.toLocaleString("en")} | ${ratio} |`);
}

function whole(option) {
  const number = Number(values[option]);
  if (!Number.isSafeInteger(number) || number < 1) {
    console.error(`--${option} ${values[option]} is not a number from 1 on.`);
    process.exit(2);
  }

  return number;
}
