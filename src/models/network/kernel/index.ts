/**
 * Arithmetic for small networks over one block of memory, in WebAssembly where the engine has it.
 *
 * Sums are whole numbers; the squashing functions take single steps on 32-bit floats, which the standards of both languages
 * round alike. So every engine, with WebAssembly or without, gives the same answer.
 */
import { bytes } from "./module.js";
import { plainKernel } from "./plain.js";

/**
 * What the networks compute; `assembly.ts` and `assembly-tree.ts` say what each does. Addresses are in bytes, multiples of
 * 16; widths and rows multiples of 8.
 */
export interface Kernel {
  readonly gather: (table: number, rows: number, count: number, width: number, out: number) => void;
  readonly project: (weights: number, bias: number, biasStride: number, inputs: number, out: number, tokens: number, rows: number, width: number) => void;
  readonly recur: (gates: number, gateStride: number, rows: number, weights: number, room: number, out: number, stride: number, tokens: number, width: number, backward: number) => void;
  readonly narrow: (sums: number, out: number, count: number) => void;
  readonly narrowTurned: (sums: number, out: number, rows: number, width: number) => void;
  readonly narrowPairs: (sums: number, others: number, heads: number, out: number, words: number, width: number) => void;
  readonly highest: (scores: number, stride: number, rows: number, count: number, out: number) => void;
  readonly scoreTree: (scores: number, columns: number, places: number, words: number, distances: number, farthest: number, arcs: number, roots: number) => void;
  readonly bestTree: (arcs: number, roots: number, words: number, room: number, heads: number) => void;
}

/** One memory, seen in three ways. */
export interface Views {
  readonly short: Int16Array;
  readonly long: Int32Array;
  readonly float: Float32Array;
}

/** A block of memory with the arithmetic over it. */
export interface Arithmetic {
  readonly kernel: Kernel;
  /** The address of a new stretch of so many bytes, all zero. */
  readonly reserve: (length: number) => number;
  /** The memory as 16-bit and 32-bit integers and as floats: to be asked for anew after each `reserve`. */
  readonly views: () => Views;
}

/** The part of an engine's WebAssembly that is used; the standard library's types leave it to the host. */
export interface WebAssemblyHost {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}

const PAGE = 65536;

const viewsOf = (buffer: ArrayBuffer): Views => ({ short: new Int16Array(buffer), long: new Int32Array(buffer), float: new Float32Array(buffer) });

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
  let known = viewsOf(memory.buffer());
  const views = (): Views => {
    if (known.short.buffer !== memory.buffer()) known = viewsOf(memory.buffer());
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
