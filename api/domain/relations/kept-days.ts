/** So many days back every snapshot is kept; of those before, the last of each month. */
const DAILY_DAYS = 60;
const MS_PER_DAY = 86_400_000;

/** Which of these days (2026-10-31, in any order) need no longer be kept on the day `today`. */
export function daysToDrop(days: readonly string[], today: string): readonly string[] {
  const daily = new Date(Date.parse(today) - DAILY_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
  const old = days.filter((day) => day < daily);
  const lastOfMonth = new Map<string, string>();
  for (const day of old.toSorted()) lastOfMonth.set(day.slice(0, 7), day);
  return old.filter((day) => lastOfMonth.get(day.slice(0, 7)) !== day);
}
