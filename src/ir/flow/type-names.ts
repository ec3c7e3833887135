export const pythonTypes = {
  string: 'builtins.str',
  number: 'builtins.int',
  boolean: 'builtins.bool',
  list: 'builtins.list',
  map: 'builtins.dict',
  set: 'builtins.set',
};

export const scriptTypes = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
  list: 'Array',
  map: 'Map',
  set: 'Set',
};
