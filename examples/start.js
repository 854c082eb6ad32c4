// npm start: the claims of a bundled article as a table. With arguments, the command line with these arguments:
//   npm start -- my-article.txt --published-at 2024-06-20
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const [bundled] = JSON.parse(readFileSync(here("articles/articles.json"), "utf8"));

if (process.argv.length > 2) {
  // npm runs scripts in the package's folder; paths are meant from where the user stands.
  process.chdir(process.env.INIT_CWD ?? ".");
} else {
  process.argv.push(here(`articles/${bundled.file}`), "--published-at", bundled.publishedAt);
}
await import("../dist/cli.js");
