await PulumiProgram.Execute<OrdersStack>();
