import { infraRule } from '../../../infra-rule.ts';

/** Disks of AWS without encryption. */
export const kubernetesStorageUnencryptedClass = infraRule({
  name: 'kubernetes-storage-unencrypted-class',
  title: 'StorageClass makes disks that are not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The StorageClass makes disks of AWS and does not set `encrypted: "true"`.',
  why: 'Who gets at a disk or a snapshot reads it.',
  fix: ['Set `parameters.encrypted: "true"`, with `kmsKeyId` for a key of your own.'],
  references: ['https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md'],
  applies: ['kubernetes.storage-class'],
  where: {
    any: [
      { at: 'provisioner', is: ['ebs.csi.aws.com', 'kubernetes.io/aws-ebs'] },
      { at: 'storageProvisioner', is: ['ebs.csi.aws.com', 'kubernetes.io/aws-ebs'] },
    ],
  },
  must: { at: 'parameters.encrypted', is: true, anyCase: true },
  mend: { set: { 'parameters.encrypted': 'true' }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: ebs.csi.aws.com
parameters:
  type: gp3
  encrypted: "false" # flaw
`,
    ],
    terraform: [
      `resource "kubernetes_storage_class_v1" "fast" {
  metadata {
    name = "fast"
  }
  storage_provisioner = "ebs.csi.aws.com"
  parameters = {
    encrypted = "false" # flaw
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: ebs.csi.aws.com
parameters:
  encrypted: "true"
`,
      `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: web
provisioner: pd.csi.storage.gke.io
`,
    ],
    terraform: [
      `resource "kubernetes_storage_class_v1" "fast" {
  metadata {
    name = "fast"
  }
  storage_provisioner = "ebs.csi.aws.com"
  parameters = {
    encrypted = "true"
  }
}
`,
    ],
  },
});
