declare module 'node-serialize' {
  export function serialize(value: object): string
  export function unserialize(text: string): object
}
