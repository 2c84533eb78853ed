// What the numbers of an answer are, in the order in which every program gives them.
const totals = [
  "lines not counted",
  "lines short",
  "lines normal",
  "lines over",
  "net variance value",
  "gross variance value",
  "book value",
  "excess value",
  "replenish",
  "counted",
];

const names = {
  summary: [...totals, "last period"],
  full: [
    ...totals.slice(0, 4),
    "variance",
    "net variance value",
    "gross variance value",
    "excess value",
    "replenish",
  ],
  outlets: ["outlet", ...totals],
};

/** Throws at the first number that differs. Numbers are compared as text: they may be beyond 2^53. */
export function sameAnswers(peer, variant, threads, expected, given) {
  const at = `${peer}, ${variant}, ${threads} thread(s)`;
  if (expected.length !== given.length) {
    throw new Error(`${at}: ${given.length} rows of answers instead of ${expected.length}.`);
  }

  const sorted = variant === "outlets" ? [...given].sort((one, other) => one[0] - other[0]) : given;
  expected.forEach((row, i) => {
    names[variant].forEach((name, k) => {
      if (row[k] === undefined || row[k] !== sorted[i][k]) {
        const where = variant === "outlets" ? ` of outlet ${row[0]}` : "";
        throw new Error(`${at}: ${name}${where} is ${sorted[i][k]}, and the library says ${row[k]}.`);
      }
    });
  });
}
