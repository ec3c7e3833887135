import type { CallModel, Guard, ModelPack } from '#ir/flow/models';
import { taintKinds } from '#ir/flow/taint-kind';
import { each, of } from './of.ts';

const none: CallModel = { flow: 'none' };
const itself: CallModel = { like: 'text.itself' };

/** A number cannot hold a text, but may be as large as somebody likes. */
const numbers = [
  ...['int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr'],
  ...['float32', 'float64', 'complex64', 'complex128', 'byte', 'rune', 'bool'],
];

/** Types that not every number that a text may hold fits into, and the bits of their largest. */
const smaller: readonly (readonly [string, number])[] = [
  ['int8', 7],
  ['uint8', 8],
  ['byte', 8],
  ['int16', 15],
  ['uint16', 16],
  ['int32', 31],
  ['rune', 31],
  ['uint32', 32],
];

function narrowed(bits: number): CallModel {
  const when = { at: 0, source: 'parsed-number', beyond: bits } as const;
  return {
    like: 'go.number',
    sinks: [{ at: 0, kind: 'amount', weakness: 'integer-conversion', when }],
  };
}

/** Where no error came of it the text is a number, an address, an identifier: it holds nothing else. */
const harmless = taintKinds.filter((kind) => kind !== 'amount' && kind !== 'url' && kind !== 'disclosure');
const isNumber: readonly Guard[] = [{ at: 0, clears: harmless, when: false }];
const isRead = (at: number): CallModel => ({
  flow: 'none',
  guards: [{ at, clears: harmless, when: false }],
});
/** An address of a machine: whose it is, somebody else still says. */
const address: CallModel = { flow: [{ from: 0, to: 'result' }], clears: harmless };

/** Of packages `strings` and `bytes` alike. */
const texts: Readonly<Record<string, CallModel>> = {
  Contains: { like: 'go.contains' },
  ContainsAny: { like: 'go.containsAny' },
  ContainsRune: { like: 'go.contains' },
  Count: none,
  Compare: none,
  Equal: none,
  EqualFold: {
    flow: 'none',
    guards: [
      { at: 0, clears: 'all', when: true, if: { at: 1, constant: true } },
      { at: 1, clears: 'all', when: true, if: { at: 0, constant: true } },
    ],
  },
  HasPrefix: { like: 'go.startsWith' },
  HasSuffix: { like: 'go.endsWith' },
  Index: { like: 'go.indexOf' },
  IndexAny: none,
  IndexByte: { like: 'go.indexOf' },
  LastIndex: { like: 'go.indexOf' },
  Join: { like: 'go.joined' },
  Replace: { like: 'go.replaceAll' },
  ReplaceAll: { like: 'go.replaceAll' },
  Split: { like: 'go.split' },
  SplitN: { like: 'go.split' },
  SplitAfter: { like: 'go.split' },
  Fields: { like: 'go.split' },
  ToLower: { like: 'text.lower' },
  ToUpper: { like: 'text.upper' },
  ToTitle: itself,
  Title: itself,
  TrimSpace: { like: 'text.strip' },
  Trim: { flow: [{ from: 0, to: 'result' }] },
  TrimLeft: { flow: [{ from: 0, to: 'result' }] },
  TrimRight: { flow: [{ from: 0, to: 'result' }] },
  TrimPrefix: { flow: [{ from: 0, to: 'result' }] },
  TrimSuffix: { flow: [{ from: 0, to: 'result' }] },
  Map: { flow: [{ from: 1, to: 'result' }] },
  Repeat: { flow: [{ from: 0, to: 'result' }], sinks: [{ at: 1, kind: 'amount' }] },
  Clone: itself,
  NewReader: { flow: [{ from: 0, to: 'result' }] },
};

/** What the language has itself, and what its library does with texts, paths, numbers and lists. */
export const language: ModelPack = {
  name: 'Go',
  languages: ['go'],
  aliases: {
    'io/ioutil.ReadAll': 'io.ReadAll',
    'io/ioutil.ReadFile': 'os.ReadFile',
    'io/ioutil.WriteFile': 'os.WriteFile',
    'io/ioutil.ReadDir': 'os.ReadDir',
    'io/ioutil.TempFile': 'os.CreateTemp',
    'io/ioutil.TempDir': 'os.MkdirTemp',
    'golang.org/x/exp/slices': 'slices',
    'golang.org/x/exp/maps': 'maps',
    'golang.org/x/net/context': 'context',
  },
  calls: {
    ...each(numbers, { like: 'go.number' }),
    ...Object.fromEntries(smaller.map(([name, bits]) => [name, narrowed(bits)])),
    append: { like: 'go.append' },
    make: { like: 'go.make', sinks: [{ at: '0+', kind: 'amount' }] },
    copy: { flow: [{ from: 1, to: 0 }] },
    close: none,
    min: { flow: [{ from: 0, to: 'result' }], clears: ['amount'] },
    max: none,
    clear: none,
    ...of('strings', texts),
    ...of('bytes', texts),
    'strings.NewReplacer': { like: 'go.replacer' },
    'strings.Replacer.Replace': { like: 'go.replaced' },
    'strings.Builder.String': { flow: [{ from: 'receiver', to: 'result' }] },
    ...of('strings.Builder', {
      WriteString: { flow: [{ from: 0, to: 'receiver' }] },
      Write: { flow: [{ from: 0, to: 'receiver' }] },
      WriteByte: { flow: [{ from: 0, to: 'receiver' }] },
      WriteRune: { flow: [{ from: 0, to: 'receiver' }] },
      Len: none,
      Grow: { flow: 'none', sinks: [{ at: 0, kind: 'amount' }] },
    }),
    'bytes.NewBuffer': { like: 'go.new bytes.Buffer' },
    'bytes.NewBufferString': { like: 'go.new bytes.Buffer' },
    'bytes.NewReader': { like: 'go.new bytes.Reader' },
    ...of('bytes.Buffer', {
      WriteString: { flow: [{ from: 0, to: 'receiver' }] },
      Write: { flow: [{ from: 0, to: 'receiver' }] },
      WriteByte: { flow: [{ from: 0, to: 'receiver' }] },
      WriteRune: { flow: [{ from: 0, to: 'receiver' }] },
      ReadFrom: { flow: [{ from: 0, to: 'receiver' }] },
      WriteTo: { flow: [{ from: 'receiver', to: 0 }] },
      String: { flow: [{ from: 'receiver', to: 'result' }] },
      Bytes: { flow: [{ from: 'receiver', to: 'result' }] },
      Len: none,
      Grow: { flow: 'none', sinks: [{ at: 0, kind: 'amount' }] },
    }),
    ...of('strconv', {
      Atoi: { like: 'go.parsed', guards: isNumber },
      ParseInt: { like: 'go.parsed', guards: isNumber },
      ParseUint: { like: 'go.parsedUnsigned', guards: isNumber },
      ParseFloat: { like: 'number', guards: isNumber },
      ParseBool: { like: 'number', guards: isNumber },
      Itoa: { like: 'go.number' },
      FormatInt: { like: 'go.number' },
      FormatBool: none,
      Quote: { flow: [{ from: 0, to: 'result' }], clears: ['log', 'header', 'html', 'script'] },
      Unquote: { flow: [{ from: 0, to: 'result' }] },
    }),
    ...of('fmt', {
      Sprintf: { like: 'go.format' },
      Sprint: { like: 'go.print' },
      Sprintln: { like: 'go.print' },
      Errorf: { like: 'go.format', returns: 'error' },
      Sscanf: { flow: [2, 3, 4, 5].map((to) => ({ from: 0, to })) },
      Sscan: { flow: [1, 2, 3, 4].map((to) => ({ from: 0, to })) },
      Println: none,
      Print: none,
      Printf: none,
      Fprint: { flow: [{ from: '1+', to: 0 }] },
      Fprintln: { flow: [{ from: '1+', to: 0 }] },
      Fprintf: { flow: [{ from: '1+', to: 0 }] },
      Append: { like: 'go.print' },
    }),
    'errors.New': { flow: [{ from: 0, to: 'result' }], returns: 'error' },
    ...of(
      'github.com/pkg/errors',
      each(['New', 'Errorf', 'Wrap', 'Wrapf', 'WithStack', 'WithMessage'], { returns: 'error' }),
    ),
    ...of('google.golang.org/grpc/status', each(['Error', 'Errorf'], { returns: 'error' })),
    'github.com/labstack/echo.NewHTTPError': { flow: 'none', returns: 'error' },
    'github.com/gofiber/fiber.NewError': { flow: 'none', returns: 'error' },
    ...each(['errors.Is', 'errors.As'], none),
    ...of('path', {
      Join: { like: 'go.joinedPath' },
      Clean: { like: 'go.cleanPath' },
      Base: { like: 'path.basename' },
      Ext: itself,
      IsAbs: none,
      Split: { like: 'go.splitPath' },
    }),
    ...of('path/filepath', {
      Join: { like: 'go.joinedPath' },
      Clean: { like: 'go.cleanPath' },
      Abs: { like: 'path.normalise' },
      EvalSymlinks: { like: 'path.normalise' },
      Base: { like: 'path.basename' },
      Rel: { like: 'path.relative' },
      Ext: itself,
      IsAbs: none,
      IsLocal: { flow: 'none', guards: [{ at: 0, clears: ['path', 'archive'], when: true }] },
      Localize: { flow: [{ from: 0, to: 'result' }], clears: ['path', 'archive'] },
      ToSlash: itself,
      FromSlash: itself,
      Dir: itself,
      Split: { like: 'go.splitPath' },
      Glob: { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
      Walk: { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
      WalkDir: { flow: 'none', sinks: [{ at: 0, kind: 'path' }] },
    }),
    ...of('net/url', {
      QueryEscape: {
        flow: [{ from: 0, to: 'result' }],
        clears: ['url', 'redirect', 'html', 'attribute', 'header', 'log', 'path', 'archive', 'script'],
      },
      PathEscape: {
        flow: [{ from: 0, to: 'result' }],
        clears: ['url', 'redirect', 'html', 'header', 'log', 'path', 'archive', 'script'],
      },
      QueryUnescape: { flow: [{ from: 0, to: 'result' }] },
      PathUnescape: { flow: [{ from: 0, to: 'result' }] },
      Parse: { like: 'text.itself', returns: 'net/url.URL' },
      ParseRequestURI: { like: 'text.itself', returns: 'net/url.URL' },
    }),
    ...of('net', {
      ParseIP: { ...address, returns: 'net.IP' },
      ParseCIDR: { ...address, guards: isNumber, returns: 'net.IP' },
      ParseMAC: { ...address, guards: isNumber },
      SplitHostPort: { flow: [{ from: 0, to: 'result' }] },
    }),
    ...of('net/netip', each(['ParseAddr', 'MustParseAddr', 'ParsePrefix', 'ParseAddrPort'], address)),
    ...of('net.IP', each(['String', 'To4', 'To16'], { flow: [{ from: 'receiver', to: 'result' }] })),
    ...of('github.com/google/uuid', {
      ...each(['Parse', 'Validate', 'ParseBytes'], isRead(0)),
      MustParse: { flow: 'none' },
    }),
    ...of('github.com/gofrs/uuid', {
      ...each(['FromString', 'FromBytes'], isRead(0)),
      ...each(['FromStringOrNil', 'FromBytesOrNil'], { flow: 'none' }),
    }),
    ...of('github.com/satori/go.uuid', {
      ...each(['FromString', 'FromBytes'], isRead(0)),
      ...each(['FromStringOrNil', 'FromBytesOrNil'], { flow: 'none' }),
    }),
    ...of('github.com/rs/xid', each(['FromString'], isRead(0))),
    'github.com/oklog/ulid.Parse': isRead(0),
    'go.mongodb.org/mongo-driver/bson/primitive.ObjectIDFromHex': isRead(0),
    'go.mongodb.org/mongo-driver/bson.ObjectIDFromHex': isRead(0),
    ...of('time', { Parse: isRead(1), ParseDuration: isRead(0), ParseInLocation: isRead(1) }),
    'golang.org/x/text/language.Parse': isRead(0),
    ...of('context', {
      WithValue: { like: 'go.keep' },
      ...each(['Background', 'TODO'], { flow: 'none', returns: 'context.Context' }),
    }),
    'context.Context.Value': { like: 'go.kept' },
    'net/url.URL.String': { flow: [{ from: 'receiver', to: 'result' }] },
    'net/url.URL.Query': { flow: [{ from: 'receiver', to: 'result' }] },
    'net/url.URL.Hostname': { like: 'go.host' },
    'net/url.URL.IsAbs': none,
    'net/url.Values.Get': { flow: [{ from: 'receiver', to: 'result' }] },
    'net/url.Values.Encode': {
      flow: [{ from: 'receiver', to: 'result' }],
      clears: ['url', 'redirect', 'html', 'attribute', 'header', 'log', 'path', 'script'],
    },
    ...of('slices', {
      Contains: { like: 'go.contains' },
      Index: { like: 'go.indexOf' },
      Sort: none,
      Clone: { flow: [{ from: 0, to: 'result' }] },
    }),
    ...of('sort', { Strings: none, Slice: none, Sort: none }),
    'unicode.IsDigit': { flow: 'none', guards: [{ at: 0, clears: 'all', when: true }] },
    ...of('regexp', {
      MatchString: { like: 'regex.match' },
      Match: { like: 'regex.match' },
      QuoteMeta: { flow: [{ from: 0, to: 'result' }], clears: ['regex'] },
      MustCompile: { like: 'go.regex' },
      Compile: { like: 'go.regex' },
    }),
    'regexp.Regexp.MatchString': { like: 'regex.test' },
    'regexp.Regexp.Match': { like: 'regex.test' },
    'regexp.Regexp.ReplaceAllString': { like: 'go.regexReplaced' },
    ...of('os', { Exit: { exits: true, flow: 'none' } }),
    ...of('log', { Fatal: { exits: true }, Fatalf: { exits: true }, Fatalln: { exits: true } }),
    'time.Now': none,
    'runtime.Goexit': { exits: true },
    'encoding/json.Marshal': {
      flow: [{ from: 0, to: 'result' }],
      clears: ['html', 'attribute', 'script', 'log', 'header'],
    },
    'encoding/json.Unmarshal': { flow: [{ from: 0, to: 1 }] },
    'encoding/json.NewDecoder': { flow: [{ from: 0, to: 'result' }], returns: 'encoding/json.Decoder' },
    'encoding/json.Decoder.Decode': { flow: [{ from: 'receiver', to: 0 }] },
    'encoding/xml.Unmarshal': { flow: [{ from: 0, to: 1 }] },
    'encoding/xml.NewDecoder': { flow: [{ from: 0, to: 'result' }], returns: 'encoding/xml.Decoder' },
    'encoding/xml.Decoder.Decode': { flow: [{ from: 'receiver', to: 0 }] },
    'encoding/gob.NewDecoder': { flow: [{ from: 0, to: 'result' }], returns: 'encoding/gob.Decoder' },
    'encoding/gob.Decoder.Decode': { flow: [{ from: 'receiver', to: 0 }] },
    'gopkg.in/yaml.Unmarshal': { flow: [{ from: 0, to: 1 }] },
    'io.ReadFull': { flow: [{ from: 0, to: 1 }] },
    'io.MultiReader': {},
    'bufio.NewReader': { flow: [{ from: 0, to: 'result' }] },
    'bufio.NewScanner': { flow: [{ from: 0, to: 'result' }], returns: 'bufio.Scanner' },
    ...of('bufio.Scanner', {
      Text: { flow: [{ from: 'receiver', to: 'result' }] },
      Bytes: { flow: [{ from: 'receiver', to: 'result' }] },
      Scan: none,
    }),
  },
  types: { error: {}, 'net.IP': {}, 'context.Context': {}, 'go.values': { open: true } },
};
