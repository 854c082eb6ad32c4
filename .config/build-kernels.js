// Compiles the arithmetic written in AssemblyScript into the modules that carry its bytes: `npm run kernels`.
// Each module tells the digest of what it was made from. With `--check` nothing is compiled or written, and the exit code
// says whether the modules were made from the sources as they stand: the compiler, 100 MB, is fetched by whom needs it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMPILER = "assemblyscript@0.28.20";
const OPTIONS = ["--enable", "simd", "--enable", "bulk-memory", "--runtime", "stub", "-O3", "--noAssert", "--importMemory"];

const network = fileURLToPath(new URL("../src/models/network", import.meta.url));

const digestOf = (folder) => {
  const digest = createHash("sha256").update(JSON.stringify([COMPILER, OPTIONS]));
  for (const name of readdirSync(folder).filter((file) => file.startsWith("assembly")).sort()) digest.update(name).update(readFileSync(join(folder, name)));
  return digest.digest("hex").slice(0, 32);
};

const compile = (source) => {
  const room = mkdtempSync(join(tmpdir(), "kernel-"));
  const file = join(room, "kernel.wasm");
  try {
    execFileSync("npm", ["exec", "--yes", `--package=${COMPILER}`, "--", "asc", source, "-o", file, ...OPTIONS], { stdio: "inherit" });
    return readFileSync(file).toString("base64");
  } finally {
    rmSync(room, { recursive: true });
  }
};

for (const folder of ["kernel", "train-kernel"].map((name) => join(network, name))) {
  const module = join(folder, "module.ts");
  const heading = `/* Generated from assembly.ts, digest ${digestOf(folder)}: npm run kernels */\n`;
  if (readFileSync(module, "utf8").startsWith(heading)) continue;
  if (process.argv.includes("--check")) process.exitCode = 1;
  else writeFileSync(module, `${heading}export const bytes = "${compile(join(folder, "assembly.ts"))}";\n`);
}
