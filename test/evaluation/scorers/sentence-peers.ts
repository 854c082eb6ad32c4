/** The sentences and tokens of the peers that are installed, as they come. */
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** A program that cuts a text into sentences, and words where it can. */
export interface Peer {
  readonly name: string;
  readonly sentences: (text: string) => readonly string[];
  readonly tokens?: (text: string) => readonly string[];
}

const wink = winkNLP(model, ["sbd"]);

export const PEERS: readonly Peer[] = [
  {
    name: "wink",
    sentences: (text) => wink.readDoc(text).sentences().out(),
    tokens: (text) => wink.readDoc(text).tokens().out(),
  },
  { name: "compromise", sentences: (text) => (compromise(text).sentences().out("array") as readonly string[]) },
];
