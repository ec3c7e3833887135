import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const assemblyaiKey = named({
  name: 'assemblyai-key',
  title: 'AssemblyAI API key',
  provider: 'AssemblyAI',
  grants: "transcribe at the account's cost and read its transcripts",
  revoke: 'https://www.assemblyai.com/docs/api-reference/overview#authorization',
  token: hex(32),
  names: ['assemblyai', 'assembly_ai', 'aai.settings.api_key'],
  entropy: 3,
  bad: ['ASSEMBLYAI_API_KEY={secret}', 'aai.settings.api_key = "{secret}"'],
  good: ['ASSEMBLYAI_API_KEY=your-key', 'assemblyai_transcript: 5e5d5c5b-1234'],
});
