import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const googleAiKey = prefixed({
  name: 'google-ai-key',
  title: 'Google AI Studio key bound to a service account',
  provider: 'Google',
  grants: "run Gemini models on the project's bill",
  revoke: 'https://aistudio.google.com/app/apikey',
  token: shape`AQ.Ab8RN6${base64url(44)}`,
  entropy: 3.5,
  bad: ['GEMINI_API_KEY={secret}', 'genai.Client(api_key="{secret}")'],
  good: ['GEMINI_API_KEY=AQ.Ab8RN6…', 'faq = "AQ.Ab8RN6 is how it begins"'],
});
