// The registration that makes Teams find the bot. Teams is the only channel: over others a caller could claim any name.
// A new registration may come with Web Chat and Direct Line; remove them in the portal. The bot refuses them in any case.

@description('Name of the registration, unique in Azure.')
@minLength(4)
@maxLength(42)
param name string

@description('The name that people see.')
@maxLength(42)
param displayName string

@description('Where Teams posts to: https://…/api/messages')
param endpoint string

@description('How the bot proves who it is. The same as MICROSOFT_APP_TYPE.')
@allowed(['SingleTenant', 'UserAssignedMSI'])
param appType string

@description('Application (client) id of the bot.')
param appId string

@description('The tenant that the application belongs to.')
param tenantId string

@description('Resource id of the managed identity; empty for SingleTenant.')
param identityId string = ''

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppType: appType
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}
