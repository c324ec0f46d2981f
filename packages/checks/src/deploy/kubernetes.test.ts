import { validate as validDeployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1Deployment';
import { validate as validScaler } from 'kubernetes-models/_schemas/IoK8sApiAutoscalingV2HorizontalPodAutoscaler';
import { validate as validConfig } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ConfigMap';
import { validate as validService } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Service';
import { validate as validAccount } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ServiceAccount';
import { validate as validNetworkPolicy } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy';
import { validate as validBudget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { read } from '../repository.ts';

/** Kubernetes' own schemas by kind. */
const VALID: Readonly<Record<string, (data: unknown) => boolean>> = {
  Deployment: validDeployment,
  HorizontalPodAutoscaler: validScaler,
  ConfigMap: validConfig,
  Service: validService,
  ServiceAccount: validAccount,
  NetworkPolicy: validNetworkPolicy,
  PodDisruptionBudget: validBudget,
};

const Named = v.looseObject({ kind: v.string(), metadata: v.looseObject({ name: v.string() }) });

const documents = parseAllDocuments(read('deploy/kubernetes.yaml')).map((document) =>
  v.parse(Named, document.toJS()),
);
const of = (kind: string): unknown => documents.find((document) => document.kind === kind);

describe('the manifests for Kubernetes', () => {
  test.each(documents.map((document) => [document.kind, document] as const))(
    'are valid: %s',
    (kind, document) => {
      const valid = VALID[kind];
      expect(valid?.(document)).toBe(true);
      expect(document.metadata.name).toBe('second-opinion');
    },
  );

  test('are held to schemas that refuse what is wrong', () => {
    expect(validDeployment({ ...documents[2], spec: { replicas: 'two' } })).toBe(false);
    expect(validService({ kind: 'Service', apiVersion: 'v2' })).toBe(false);
  });

  test('let a process do nothing that it does not need', () => {
    expect(of('Deployment')).toMatchObject({
      spec: {
        template: {
          spec: {
            automountServiceAccountToken: false,
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                securityContext: {
                  allowPrivilegeEscalation: false,
                  readOnlyRootFilesystem: true,
                  capabilities: { drop: ['ALL'] },
                },
                startupProbe: { httpGet: { path: '/ready' } },
                livenessProbe: { httpGet: { path: '/health' } },
                readinessProbe: { httpGet: { path: '/ready' } },
              },
            ],
          },
        },
      },
    });
  });

  test('give a process longer to stop than it takes', () => {
    const { spec } = v.parse(Stopping, of('Deployment'));
    const { data } = v.parse(Config, of('ConfigMap'));
    const most = Number(data.SHUTDOWN_DELAY) + Number(data.SHUTDOWN_SECONDS);
    expect(spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(most);
  });

  test('name only settings that the server has, and no secret', () => {
    const { data } = v.parse(
      v.looseObject({ data: v.record(v.string(), v.string()) }),
      of('ConfigMap'),
    );
    const settings = read('packages/server/src/config/settings.ts');
    for (const name of Object.keys(data)) expect(settings).toContain(`  ${name}: v.optional(`);
    expect(read('deploy/kubernetes.yaml').replace(/^#.*$/gm, '')).not.toMatch(/postgres:\/\//);
  });
});

const Stopping = v.looseObject({
  spec: v.looseObject({
    template: v.looseObject({
      spec: v.looseObject({ terminationGracePeriodSeconds: v.number() }),
    }),
  }),
});
const Config = v.looseObject({
  data: v.looseObject({ SHUTDOWN_DELAY: v.string(), SHUTDOWN_SECONDS: v.string() }),
});
