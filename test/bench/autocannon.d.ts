/** The little that the benchmarks use of autocannon, which brings no types. */
declare module 'autocannon' {
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
  }): Promise<{
    readonly errors: number;
    readonly non2xx: number;
    readonly requests: { readonly average: number };
  }>;
}
