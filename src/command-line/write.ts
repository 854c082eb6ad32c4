/** Writing to a stream whose reader may go away. */
import type { Writable } from "node:stream";

const isBrokenPipe = (error: Error): boolean => "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");

/**
 * Writes chunk after chunk, no faster than they are taken; stops quietly where the reader has gone (`| head`).
 *
 * @throws the stream's error, where it is another one
 * @example
 * await writeAll(process.stdout, ["one\n", "two\n"]);
 */
export const writeAll = async (stream: Writable, chunks: Iterable<string>): Promise<void> => {
  // Every error comes to a callback below; without a listener it would end the process as well.
  stream.on("error", () => undefined);
  for (const chunk of chunks) {
    const error = await new Promise<Error | null | undefined>((resolve) => stream.write(chunk, resolve));
    if (!error) continue;
    if (isBrokenPipe(error)) return;
    throw error;
  }
};
