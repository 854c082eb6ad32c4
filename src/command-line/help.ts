/** What `claimkit --help` prints. */
export const HELP = `claimkit [file ...]     the claims of English news articles: who says what, how surely

Reads files of plain text, or standard input when no file is given ("-" is standard
input too), and prints the claims as a table.

  -f, --format FORMAT     table (default), json, jsonl, csv, html or jsonld
      --published-at DATE when it was published (2024-06-20): dates such as "yesterday"
                          are resolved against it
      --all               in json and jsonl: tokens with their syntax too
  -h, --help              this help
  -v, --version           the version

Several files: json and jsonld print one array, jsonl one line for each file, table and
csv have a first column "file"; html takes one file.

Exit code 0, or 2 for a call that cannot be followed, with one line that says why.

  claimkit article.txt --published-at 2024-06-20
  claimkit article.txt --format html > claims.html
  cat article.txt | claimkit --format csv
`;
