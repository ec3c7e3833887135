/** What Python calls the types of what can be written down. */
export const pythonTypes = {
  string: 'builtins.str',
  number: 'builtins.int',
  boolean: 'builtins.bool',
  list: 'builtins.list',
  map: 'builtins.dict',
  set: 'builtins.set',
};

/** What Java calls the types of what can be written down. */
export const javaTypes = {
  string: 'java.lang.String',
  number: 'java.lang.Integer',
  boolean: 'java.lang.Boolean',
  list: 'java.util.ArrayList',
  map: 'java.util.HashMap',
  set: 'java.util.HashSet',
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

/** What models of Go call the types of what can be written down. */
export const goTypes = {
  string: 'string',
  number: 'int',
  boolean: 'bool',
  list: 'slice',
  map: 'map',
  set: 'map',
};
