/** What Python calls the types of what can be written down. */
export const pythonTypes = {
  string: 'builtins.str',
  number: 'builtins.int',
  boolean: 'builtins.bool',
  list: 'builtins.list',
  map: 'builtins.dict',
  set: 'builtins.set',
};

/** What JavaScript calls the types of what can be written down. */
export const scriptTypes = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
  list: 'Array',
  map: 'Map',
  set: 'Set',
};
