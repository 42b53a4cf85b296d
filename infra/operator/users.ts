import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

const subjectIn = (attributes: readonly AttributeType[] | undefined): string => {
  const sub = attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (!sub) throw new Error('the user pool names no subject');
  return sub;
};

/** Sends the invitation once more to whoever has not used it; others have a password of their own, and get nothing. */
const inviteAgain = async (
  client: Pick<CognitoIdentityProviderClient, 'send'>,
  UserPoolId: string,
  email: string,
): Promise<void> => {
  try {
    await client.send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: email,
        MessageAction: 'RESEND',
        DesiredDeliveryMediums: ['EMAIL'],
      }),
    );
  } catch (error) {
    if (!(error instanceof UnsupportedUserStateException)) throw error;
  }
};

/** The user pool of an environment: who may sign in at all. */
export const usersOf = (client: Pick<CognitoIdentityProviderClient, 'send'>, UserPoolId: string) => ({
  /** The subject of whoever has this address; undefined when nobody has. */
  async find(email: string): Promise<string | undefined> {
    try {
      const user = await client.send(new AdminGetUserCommand({ UserPoolId, Username: email }));
      return subjectIn(user.UserAttributes);
    } catch (error) {
      if (error instanceof UserNotFoundException) return undefined;
      throw error;
    }
  },

  /** Lets somebody in: the pool sends the invitation. Whoever has not used the first gets another; whoever is in stays as they are. Returns the subject. */
  async invite(email: string, name: string): Promise<{ subject: string; isNew: boolean }> {
    try {
      const { User } = await client.send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username: email,
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: 'true' },
            { Name: 'name', Value: name },
          ],
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
      return { subject: subjectIn(User?.Attributes), isNew: true };
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      const subject = await this.find(email);
      if (!subject) throw error;
      await inviteAgain(client, UserPoolId, email);
      return { subject, isNew: false };
    }
  },

  /** Nobody signs in under this subject any more; nobody did, perhaps. */
  async remove(subject: string): Promise<void> {
    try {
      await client.send(new AdminDeleteUserCommand({ UserPoolId, Username: subject }));
    } catch (error) {
      if (!(error instanceof UserNotFoundException)) throw error;
    }
  },
});
export type Users = ReturnType<typeof usersOf>;
