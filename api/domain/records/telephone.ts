/** Fewer digits are a piece of a number, or one like 112 that says nothing about who answers. */
const FEWEST_DIGITS = 5;
/** A number without its area code has at least so many. */
const FEWEST_LOCAL_DIGITS = 6;
const EXTENSION = /(?:\bext(?:ension)?|\bx|\balanro|\balanumero|\bankn|#)\.?\s*\d+\s*$/i;

/**
 * The digits to dial inside the country: "+358 (0)40 555 0101", "00358 405550101" and "040-5550101" are 0405550101,
 * "+1 (312) 555-0101" is 3125550101. An extension is left out. Undefined where too few digits are left.
 */
export function normaliseTelephone(telephone: string): string | undefined {
  const written = telephone.trim().replace(EXTENSION, '').replace('(0)', '');
  const digits = nationalDigits(written.replaceAll(/\D/g, ''), written.startsWith('+'));
  return digits.length < FEWEST_DIGITS ? undefined : digits;
}

function nationalDigits(digits: string, plus: boolean): string {
  const abroad = plus ? digits : /^00([1-9].*)/.exec(digits)?.[1];
  if (abroad?.startsWith('358')) return `0${abroad.slice(3).replace(/^0/, '')}`;
  return (abroad ?? digits).replace(/^1(?=[2-9]\d{9}$)/, '');
}

/** Whether both lead to the same place; one of them may lack the area code. */
export function isSameTelephone(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter === longer || (shorter.length >= FEWEST_LOCAL_DIGITS && longer.endsWith(shorter));
}
