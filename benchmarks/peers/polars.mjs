// Polars: the lines in a frame, the job as a lazy query of it. Its integers wrap without a word, so products are widened to
// 64 bits by hand here; sums of 64 bits are left as they are, and are asked for as text.
import pl from "nodejs-polars";
import { columns, main, readColumn } from "./peer.mjs";

const { col, when } = pl;

// a number of JavaScript would make all that it is in floating point
const lit = (number) => pl.lit(number).cast(pl.Int32);
const wide = (expression) => expression.cast(pl.Int64);
const counted = col("counted");
const price = wide(col("unitValue"));
const there = counted.gtEq(0);
const isShort = there.and(counted.lt(col("from")));
const isOver = there.and(counted.gt(col("to")));
const isNormal = there.and(counted.gtEq(col("from"))).and(counted.ltEq(col("to")));
const variance = counted.sub(col("book").sub(col("inTransit")).sub(col("lentOut")));
const value = wide(variance).mul(price);
const excess = wide(counted.sub(col("to"))).mul(price);
const lacking = col("from").sub(counted).sub(col("inTransit"));
const only = (condition, expression) => when(condition).then(expression).otherwise(lit(0));
const replenish = only(isShort.and(lacking.gt(0)), lacking);
const count = (condition) => wide(condition.sum());

const totals = [
  count(there.not()).alias("notCounted"),
  count(isShort).alias("short"),
  count(isNormal).alias("normal"),
  count(isOver).alias("over"),
  only(there, col("value")).sum().alias("net"),
  only(there, col("value").abs()).sum().alias("gross"),
  only(there, wide(col("book")).mul(price)).sum().alias("bookValue"),
  only(isOver, excess).sum().alias("excessValue"),
  wide(replenish).sum().alias("replenish"),
  only(there, wide(counted)).sum().alias("countedAll"),
];

const results = [
  only(there, when(isShort).then(lit(1)).when(isOver).then(lit(3)).otherwise(lit(2)))
    .cast(pl.UInt8)
    .alias("status"),
  only(there, variance).cast(pl.Int32).alias("variance"),
  only(there, value).alias("value"),
  only(isOver, excess).alias("excess"),
  replenish.cast(pl.Int32).alias("replenish"),
];

const totalsOfResults = [
  ...[0, 1, 2, 3].map((status) => count(col("status").eq(lit(status))).alias(`status${status}`)),
  wide(col("variance")).sum().alias("varianceAll"),
  col("value").sum().alias("net"),
  col("value").abs().sum().alias("gross"),
  col("excess").sum().alias("excessAll"),
  wide(col("replenish")).sum().alias("replenishAll"),
];

// numbers of JavaScript are not exact beyond 2^53, text is
const rows = (frame) => frame.select(...frame.columns.map((name) => col(name).cast(pl.Utf8))).rows();

await main(async (folder) => {
  const lines = pl.DataFrame(columns.map((name) => pl.Series(name, readColumn(folder, name))));
  const assessed = () => lines.lazy().withColumns(value.alias("value"));

  const query = (plan, answers = rows) => {
    let last;
    return {
      // what the last run came to is given back before it is timed again
      before: () => {
        last = undefined;
      },
      run: async () => {
        last = await plan().collect();
      },
      answers: () => answers(last),
    };
  };

  return {
    lines: lines.height,
    jobs: {
      summary: query(() =>
        assessed().select(...totals, only(there, wide(col("lastPeriod"))).sum().alias("lastAll")),
      ),
      full: query(
        () => lines.lazy().withColumns(...results),
        (last) => rows(last.select(...totalsOfResults)),
      ),
      outlets: query(() => assessed().groupBy("outlet").agg(...totals)),
    },
  };
});
