using Pulumi;

// Config: contoso/network/prod.vnetId=/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/hub
// Config: subnetId=/subscriptions/0/resourceGroups/n/providers/Microsoft.Network/virtualNetworks/hub/subnets/pe
return await Deployment.RunAsync<Work.WorkServiceStack>();
