import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';
import { decodedLength } from './formats/decode.ts';

export const azureServiceBusKey = custom({
  name: 'azure-service-bus-key',
  title: 'Azure messaging key (Service Bus, Event Hubs, Relay, IoT Hub)',
  provider: 'Microsoft Azure',
  grants: 'send and receive messages of the namespace or hub with the rights of its access policy',
  revoke: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas#regenerating-keys',
  severity: 'high',
  keywords: ['sharedaccesskey=', '+asb', '+aeh', '+arm', 'aiot'],
  pattern:
    /(?:SharedAccessKey=|(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT)[A-P][A-Za-z0-9+/]{5}=))(?<secret>[A-Za-z0-9+/]{43}=)(?!=)/dg,
  entropy: 4,
  accept: (key) => decodedLength(key) === 32,
  make: (random) => `${base64(33).make(random)}+ASbF${base64(5).make(random)}=`,
  bad: [
    'Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={secret}',
    'HostName=shop.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={secret}',
  ],
  good: [
    'Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<key>',
    'SharedAccessKey=$SERVICE_BUS_KEY',
    'Endpoint=sb://localhost;SharedAccessKeyName=Root;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;',
  ],
});
