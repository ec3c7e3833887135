/**
 * What is no credential though it stands where one would: nothing, a use of another variable, something that a tool fills
 * in, a path of four parts or more, a file or an address without a password, a truth, a number of few digits, the name of
 * a reference to a store.
 */
export const notLiteral =
  /^\s*$|\$\(|\$\{|\{\{|^<[^>]*>$|^(?:\/|\.\/|~\/|[a-z][a-z0-9+.-]*:\/\/(?![^/\s]*:[^/@\s]+@))|^(?:true|false|yes|no|none|null|nil|disabled|enabled)$|^\d{1,5}$|^[a-z]+\/[\w.-]+(?:\/[\w.-]+){2,}$|^(?:vault|secretref|ssm|arn|gcp|azurekeyvault|file|env|sops|op|ref\+\w+):|^(?:x{3,}|\*{3,}|\.{3})$|^(?:replace-?me|todo|your.*|(?:insert|enter|put)[-_ ].*|my-?secret-?name|placeholder)$/i;
