// Packs the library as npm would and checks the tarball: publint, attw, its size, and that it knows all of compromise's lexicon.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import compromise from "compromise";
import shipped from "../dist/shared/compromise-lexicon.cjs";

const MAX_TARBALL_BYTES = 6_000_000;
const run = (command, args) => execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const phrases = shipped.lexiconText.split("\n").reduce((sum, line) => sum + line.split("\t").length - 1, 0);
const known = Object.keys(compromise.model().one.lexicon).length;
if (phrases !== known) throw new Error(`the built lexicon has ${phrases} phrases, compromise's ${known}`);

const folder = mkdtempSync(join(tmpdir(), "claimkit-pack-"));
try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]));
  const tarball = join(folder, packed.filename);
  const stray = packed.files.map(({ path }) => path).filter((path) => /train|\.map$|\.test\./.test(path));
  if (stray.length > 0) throw new Error(`files that do not belong in the package: ${stray.join(", ")}`);
  const size = statSync(tarball).size;
  if (size > MAX_TARBALL_BYTES) throw new Error(`the tarball has ${size} bytes, more than ${MAX_TARBALL_BYTES}`);
  console.log(run("npx", ["--no-install", "publint", "run", tarball, "--strict"]).trim());
  console.log(run("npx", ["--no-install", "attw", tarball, "--profile", "node16", "--format", "ascii"]).trim());
  console.log(`packed package: ${packed.files.length} files, ${(size / 1024).toFixed(0)} KiB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
