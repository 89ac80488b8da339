// The private network: a subnet each for the web app, the database and the private endpoints, and the names in it.

param baseName string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: baseName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/22']
    }
    subnets: [
      {
        name: 'web'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [
            {
              name: 'web'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.1.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: '10.20.2.0/28'
        }
      }
    ]
  }
}

resource databaseDnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${baseName}.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseDnsLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: databaseDnsZone
  name: baseName
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource vaultDnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: 'privatelink.vaultcore.azure.net'
  location: 'global'
}

resource vaultDnsLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: vaultDnsZone
  name: baseName
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

output webSubnetId string = network.properties.subnets[0].id
output databaseSubnetId string = network.properties.subnets[1].id
output endpointSubnetId string = network.properties.subnets[2].id
output databaseDnsZoneId string = databaseDnsZone.id
output vaultDnsZoneId string = vaultDnsZone.id
