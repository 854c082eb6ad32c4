/**
 * Integer arithmetic for small networks over one block of memory, in WebAssembly where the engine has it.
 *
 * Everything is computed in integers, so that every engine, with WebAssembly or without, gives the same answer.
 */
import { bytes } from "./module.js";
import { plainKernel } from "./plain.js";

/** What the networks compute; `assembly.ts` says what each does. Addresses are in bytes, multiples of 16; widths and rows multiples of 8. */
export interface Kernel {
  readonly gather: (table: number, rows: number, count: number, width: number, out: number) => void;
  readonly project: (weights: number, bias: number, inputs: number, out: number, tokens: number, rows: number, width: number) => void;
  readonly recur: (gates: number, gateStride: number, rows: number, weights: number, zeros: number, sigmoid: number, tangent: number, room: number, out: number, stride: number, tokens: number, width: number, backward: number) => void;
  readonly narrow: (sums: number, out: number, count: number) => void;
  readonly narrowPairs: (sums: number, others: number, heads: number, out: number, words: number, width: number) => void;
}

/** A block of memory with the arithmetic over it. */
export interface Arithmetic {
  readonly kernel: Kernel;
  /** The address of a new stretch of so many bytes, all zero. */
  readonly reserve: (length: number) => number;
  /** The memory as 16-bit and as 32-bit integers: to be asked for anew after each `reserve`. */
  readonly views: () => { readonly short: Int16Array; readonly long: Int32Array };
}

/** The part of an engine's WebAssembly that is used; the standard library's types leave it to the host. */
export interface WebAssemblyHost {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE = 65536;

const decoded = (): Uint8Array => Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));

/** Memory that can grow: WebAssembly's own, or where there is none (or a page's policy forbids it) an array that is copied. */
const makeMemory = (host: WebAssemblyHost | null): { readonly buffer: () => ArrayBuffer; readonly grow: (pages: number) => void; readonly kernel: Kernel | undefined } => {
  if (host !== null) {
    try {
      const memory = new host.Memory({ initial: 1 });
      const { exports } = new host.Instance(new host.Module(decoded()), { env: { memory } });
      return { buffer: () => memory.buffer, grow: (pages) => { memory.grow(pages); }, kernel: exports as Kernel };
    } catch {
      // No vector instructions, or no permission to compile: plain JavaScript does it.
    }
  }
  let buffer = new ArrayBuffer(PAGE);
  const grow = (pages: number): void => {
    const larger = new ArrayBuffer(buffer.byteLength + pages * PAGE);
    new Uint8Array(larger).set(new Uint8Array(buffer));
    buffer = larger;
  };
  return { buffer: () => buffer, grow, kernel: undefined };
};

/**
 * Memory and arithmetic for one network; null for the host asks for plain JavaScript even where WebAssembly would do.
 *
 * @example
 * const { reserve, views } = makeArithmetic();
 * views().short[reserve(16) / 2]; // => 0
 */
export const makeArithmetic = (host: WebAssemblyHost | null = (globalThis as { readonly WebAssembly?: WebAssemblyHost }).WebAssembly ?? null): Arithmetic => {
  const memory = makeMemory(host);
  let top = 16;
  let known = { short: new Int16Array(memory.buffer()), long: new Int32Array(memory.buffer()) };
  const views = (): typeof known => {
    if (known.short.buffer !== memory.buffer()) known = { short: new Int16Array(memory.buffer()), long: new Int32Array(memory.buffer()) };
    return known;
  };
  const reserve = (length: number): number => {
    const start = top;
    top += (length + 15) & ~15;
    const missing = top - memory.buffer().byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return start;
  };
  return { kernel: memory.kernel ?? plainKernel(views), reserve, views };
};
