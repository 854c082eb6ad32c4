import redos from "eslint-plugin-redos-detector";
import regexp from "eslint-plugin-regexp";
import typescript from "typescript-eslint";

// Patterns that could be slow, and who may import what. All else is checked by oxlint (oxlint.jsonc), in a tenth of the time.

/** What a stage may not import: the other stages. */
const STAGES = ["segment", "syntax", "tag", "extract", "classify"];
const VENDORS = ["wink-nlp", "wink-eng-lite-web-model", "compromise", "compromise/*", "chrono-node", "chrono-node/*"];
const vendorsOutside = { group: VENDORS, message: "Only src/adapters imports the engines." };
const nodeOutside = { group: ["node:*"], message: "The library runs anywhere: no Node modules." };

const boundaries = STAGES.map((stage) => ({
  files: [`src/${stage}/**/*.ts`],
  rules: {
    "no-restricted-imports": ["error", {
      patterns: [vendorsOutside, nodeOutside, {
        group: STAGES.filter((other) => other !== stage).map((other) => `**/${other}/**`),
        message: "A stage imports what stands below it, never another stage.",
      }],
    }],
  },
}));

export default typescript.config(
  { ignores: ["dist/**", "node_modules/**", "src/models/*/weights.ts", "src/models/network/*/assembly*.ts", ".config/**", "examples/**/*.js"] },
  typescript.configs.base,
  regexp.configs["flat/recommended"],
  {
    plugins: { "redos-detector": redos },
    rules: {
      "regexp/no-super-linear-move": "error",
      "regexp/no-super-linear-backtracking": "error",
      "redos-detector/no-unsafe-regex": ["error", { ignoreError: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/models/**/train*.ts", "src/models/training/**", "src/cli.ts", "src/command-line/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [vendorsOutside, nodeOutside] }],
      "no-restricted-globals": ["error", "Date", "Intl", "process", "fetch", "setTimeout", "performance", "console"],
      "no-restricted-properties": ["error",
        ...["random", "exp", "log", "log2", "log10", "log1p", "expm1", "pow", "sin", "cos", "tan", "tanh", "sqrt", "cbrt", "hypot"].map((property) => ({
          object: "Math", property, message: "Engines may differ in the last bit, or it is random: use integers and tables.",
        }))],
      "no-restricted-syntax": ["error",
        { selector: "BinaryExpression[operator='**']", message: "Engines may differ in the last bit: use integers and tables." },
        { selector: "CallExpression[callee.property.name=/^(localeCompare|toLocale\\w*|normalize)$/]", message: "Results must not depend on the locale or the engine's Unicode tables." },
        { selector: "Literal[regex.pattern=/\\\\[pP]\\{/]", message: "Unicode property classes differ between engines: use a table." },
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
        { selector: "ClassDeclaration", message: "A function will do." },
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
      ],
    },
  },
  {
    files: ["src/adapters/**/*.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  ...boundaries,
  {
    // Not shipped: a test's own patterns meet only the test's own texts.
    files: ["test/**/*.ts"],
    rules: { "redos-detector/no-unsafe-regex": "off", "regexp/no-super-linear-move": "off", "no-control-regex": "off" },
  },
);
