/** The one document of the extension that names a page: it is sent when the reader presses the button, and never else. */
export const CONTRIBUTE_DOCUMENT = `
  mutation Contribute($contribution: ContributionInput!) {
    contribute(contribution: $contribution) {
      __typename
      ... on ContributionQueued { code doubled state }
      ... on ContributionRefused { message }
      ... on ContributionLimited { message }
    }
  }
`;
