/** A column that threads share without copying it; of `from`, if given, it holds the first `length`. */
export function sharedIntegers(length: number, from?: Int32Array): Int32Array<SharedArrayBuffer> {
  const column = new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  if (from) column.set(from.subarray(0, length));
  return column;
}
