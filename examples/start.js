// npm start: the claims of a bundled article as a table. With arguments, the command line with these arguments:
//   npm start -- my-article.txt --published-at 2024-06-20
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const [bundled] = JSON.parse(readFileSync(here("articles/articles.json"), "utf8"));
const given = process.argv.slice(2);
const args = given.length > 0 ? given : [here(`articles/${bundled.file}`), "--published-at", bundled.publishedAt];

// npm runs scripts in the package's folder; paths are meant from where the user stands.
const cwd = given.length > 0 ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const { status } = spawnSync(process.execPath, [here("../dist/cli.js"), ...args], { stdio: "inherit", cwd });
process.exitCode = status ?? 1;
