/** What stands where a secret goes until somebody puts it there: nothing, words in brackets, an address of examples. */
export const standIn =
  /^\s*$|^<.*>$|^\[.*\]$|^(?:placeholder|dummy|replace[-_]?me|todo|tbd|your[-_ ].*|(?:insert|enter|put)[-_ ].*|x{3,}|\*{3,}|\.{3})$|^https?:\/\/(?:www\.)?example\.(?:com|net|org)\/?$/i;
