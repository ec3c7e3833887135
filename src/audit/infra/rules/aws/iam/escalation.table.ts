/** A way for an identity to get rights that it was not given: who has all of the actions can go it. */
export interface Escalation {
  readonly actions: readonly string[];
  /** What it comes to, after "who has them can". */
  readonly can: string;
}

/**
 * Ways that are known by now, those with the fewest actions first. Sources: "AWS IAM Privilege Escalation Methods" of
 * Rhino Security Labs, the catalogue of Cloudsplaining, and the documentation of the services on the roles that they run with.
 */
export const escalations: readonly Escalation[] = [
  { actions: ['iam:CreatePolicyVersion'], can: 'write a new version of a policy of their own' },
  { actions: ['iam:SetDefaultPolicyVersion'], can: 'go back to an older, wider version of a policy' },
  { actions: ['iam:CreateAccessKey'], can: 'make keys for any user' },
  { actions: ['iam:CreateLoginProfile'], can: 'give any user a password' },
  { actions: ['iam:UpdateLoginProfile'], can: 'change the password of any user' },
  { actions: ['iam:AttachUserPolicy'], can: 'attach any policy to themselves' },
  { actions: ['iam:AttachGroupPolicy'], can: 'attach any policy to a group of theirs' },
  { actions: ['iam:AttachRolePolicy'], can: 'attach any policy to a role of theirs' },
  { actions: ['iam:PutUserPolicy'], can: 'write a policy of their own user' },
  { actions: ['iam:PutGroupPolicy'], can: 'write a policy of a group of theirs' },
  { actions: ['iam:PutRolePolicy'], can: 'write a policy of a role of theirs' },
  { actions: ['iam:AddUserToGroup'], can: 'join any group' },
  { actions: ['iam:UpdateAssumeRolePolicy'], can: 'let themselves take any role' },
  { actions: ['iam:DeleteUserPermissionsBoundary'], can: 'take away the limit of their own user' },
  { actions: ['iam:DeleteRolePermissionsBoundary'], can: 'take away the limit of their own role' },
  { actions: ['lambda:UpdateFunctionCode'], can: 'run code with the role of any function' },
  { actions: ['glue:UpdateDevEndpoint'], can: 'log in to a Glue endpoint and use its role' },
  { actions: ['sagemaker:CreatePresignedNotebookInstanceUrl'], can: 'open any notebook and use its role' },
  { actions: ['ssm:SendCommand'], can: 'run commands on any machine with its role' },
  { actions: ['ssm:StartSession'], can: 'open a shell on any machine and use its role' },
  {
    actions: ['codebuild:UpdateProject', 'codebuild:StartBuild'],
    can: 'run a build of theirs with its role',
  },
  {
    actions: ['cloudformation:UpdateStack'],
    can: 'change any stack with the role that it was made with',
  },
  {
    actions: ['iam:PassRole', 'ec2:RunInstances'],
    can: 'start a machine with any role and use it there',
  },
  {
    actions: ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'],
    can: 'run a function with any role',
  },
  {
    actions: ['iam:PassRole', 'lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
    can: 'have events run a function with any role',
  },
  {
    actions: ['iam:PassRole', 'lambda:CreateFunction', 'lambda:AddPermission'],
    can: 'let others run a function with any role',
  },
  {
    actions: ['iam:PassRole', 'glue:CreateDevEndpoint'],
    can: 'make a Glue endpoint with any role and log in to it',
  },
  { actions: ['iam:PassRole', 'glue:CreateJob', 'glue:StartJobRun'], can: 'run a Glue job with any role' },
  {
    actions: ['iam:PassRole', 'glue:CreateJob', 'glue:CreateTrigger'],
    can: 'have a Glue job run with any role',
  },
  { actions: ['iam:PassRole', 'glue:UpdateJob', 'glue:StartJobRun'], can: 'run a Glue job with any role' },
  {
    actions: ['iam:PassRole', 'cloudformation:CreateStack'],
    can: 'make a stack with any role',
  },
  {
    actions: ['iam:PassRole', 'datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition'],
    can: 'run a pipeline of data with any role',
  },
  {
    actions: ['iam:PassRole', 'sagemaker:CreateNotebookInstance'],
    can: 'make a notebook with any role',
  },
  { actions: ['iam:PassRole', 'sagemaker:CreateTrainingJob'], can: 'run a training with any role' },
  { actions: ['iam:PassRole', 'sagemaker:CreateProcessingJob'], can: 'run a processing job with any role' },
  {
    actions: ['iam:PassRole', 'ecs:RegisterTaskDefinition', 'ecs:RunTask'],
    can: 'run a container with any role',
  },
  {
    actions: ['iam:PassRole', 'ecs:RegisterTaskDefinition', 'ecs:StartTask'],
    can: 'run a container with any role',
  },
  {
    actions: ['iam:PassRole', 'ecs:RegisterTaskDefinition', 'ecs:CreateService'],
    can: 'keep a container running with any role',
  },
  { actions: ['iam:PassRole', 'codestar:CreateProject'], can: 'make a project with any role' },
  {
    actions: ['codestar:CreateProject', 'codestar:AssociateTeamMember'],
    can: 'make themselves owner of a project and of its role',
  },
  {
    actions: ['iam:PassRole', 'codebuild:CreateProject', 'codebuild:StartBuild'],
    can: 'run a build with any role',
  },
  {
    actions: ['iam:PassRole', 'states:CreateStateMachine', 'states:StartExecution'],
    can: 'run steps with any role',
  },
  {
    actions: ['iam:PassRole', 'autoscaling:CreateLaunchConfiguration', 'autoscaling:CreateAutoScalingGroup'],
    can: 'start machines with any role',
  },
  {
    actions: ['iam:PassRole', 'batch:RegisterJobDefinition', 'batch:SubmitJob'],
    can: 'run a job with any role',
  },
  { actions: ['iam:PassRole', 'ec2:AssociateIamInstanceProfile'], can: 'give a machine of theirs any role' },
];
