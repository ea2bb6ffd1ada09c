// Medians, their intervals, and tables.

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The 95 % interval of a median, from the ranks of the values: no shape of their spread is assumed.
 *
 * @param {number[]} values
 * @returns {[low: number, high: number]}
 */
export function medianInterval(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const low = Math.max(0, Math.floor(sorted.length / 2 - reach));
  const high = Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach) - 1);
  return [sorted[low], sorted[high]];
}

const fixed = (value, digits) => value.toFixed(digits);

/**
 * Compares contenders that were measured in the same rounds. Speeds are taken round by round against
 * the first contender, so that what slows a whole round down slows nobody's ratio down.
 *
 * @param {Record<string, number[]>} times milliseconds by contender, one for each round
 */
export function speedTable(times) {
  const [baseline] = Object.values(times);
  const rows = Object.entries(times).map(([name, values]) => {
    const speeds = values.map((value, round) => baseline[round] / value);
    const [low, high] = medianInterval(speeds);
    return [
      name,
      `${fixed(median(speeds), 2)}×`,
      `${fixed(low, 2)}–${fixed(high, 2)}`,
      `${fixed(median(values), 2)} ms`,
    ];
  });
  return table(['', 'speed', '95 % interval', 'median'], rows);
}

/**
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
