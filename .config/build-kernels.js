// Compiles the arithmetic written in AssemblyScript into the modules that carry its bytes: `npm run kernels`.
// With `--check` nothing is written and the exit code says whether the modules are what the sources give.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const compiler = join(root, "node_modules/assemblyscript/bin/asc.js");
const room = mkdtempSync(join(tmpdir(), "kernel-"));
let stale = false;
for (const name of ["kernel", "train-kernel"]) {
  const folder = join(root, "src/models/network", name);
  const file = join(room, `${name}.wasm`);
  execFileSync(process.execPath, [compiler, join(folder, "assembly.ts"), "-o", file, "--enable", "simd", "--enable", "bulk-memory", "--runtime", "stub", "-O3", "--noAssert", "--importMemory"]);
  const text = `/* Generated from assembly.ts: npm run kernels */\nexport const bytes = "${readFileSync(file).toString("base64")}";\n`;
  const module = join(folder, "module.ts");
  const before = (() => { try { return readFileSync(module, "utf8"); } catch { return ""; } })();
  if (before === text) continue;
  stale = true;
  if (!process.argv.includes("--check")) writeFileSync(module, text);
}
rmSync(room, { recursive: true });
if (stale && process.argv.includes("--check")) process.exitCode = 1;
